//go:build unix

package file

import "syscall"

// neverBlock lets the opening of a pipe return at once, whether or not anybody
// writes to it. It means nothing to regular files.
const neverBlock = syscall.O_NONBLOCK
