package fetch

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"os"
)

// Error is why a page was not fetched or not found in the archive.
type Error struct {
	Message string
	// Hint tells the user what to do about it.
	Hint string
}

// Error is the message; the hint is not in it.
func (e *Error) Error() string { return e.Message }

// unreachable words the errors of the network.
func unreachable(host string, err error) error {
	var own *Error
	var name *net.DNSError
	var certificate *tls.CertificateVerificationError
	switch {
	case errors.As(err, &own):
		return own
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		return &Error{Message: host + " did not answer in time", Hint: "try again later, or raise the limit: --limit fetch_time=2m"}
	case errors.As(err, &name):
		return &Error{Message: fmt.Sprintf("the host %s was not found", host), Hint: "check the spelling, and that this machine is connected"}
	case errors.As(err, &certificate):
		return &Error{Message: fmt.Sprintf("%s does not prove to be the host it says it is: %v", host, certificate.Err), Hint: "look at the page in a browser before you trust what it says"}
	}
	var op *net.OpError
	if errors.As(err, &op) {
		err = op.Err
	}
	return &Error{Message: fmt.Sprintf("%s cannot be reached: %v", host, err), Hint: "try again later, or save the page and give the file"}
}
