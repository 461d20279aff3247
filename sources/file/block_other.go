//go:build !unix

package file

// neverBlock is for systems on which pipes have paths.
const neverBlock = 0
