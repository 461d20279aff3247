// Package settings merges what can be set from four layers: flags, environment
// variables, a configuration file and the defaults, the first that sets
// something winning. It remembers for every value which layer set it and where.
//
// The package knows the shape of settings and nothing of what they mean: the
// list of them is passed in.
package settings
