package settings

import (
	"errors"
	"strconv"
)

// IsTruth is a Check that lets "true" and "false" pass.
func IsTruth(word string) error {
	if word != "true" && word != "false" {
		return errors.New("is neither true nor false")
	}
	return nil
}

// IsCount is a Check that lets whole numbers from 0 on pass.
func IsCount(word string) error {
	if n, err := strconv.ParseInt(word, 10, 64); err != nil || n < 0 {
		return errors.New("is no whole number from 0 on")
	}
	return nil
}
