// Package gazetteer knows places by name: states with their peoples and
// capitals, regions, seas and cities, and what holds what.
//
// It knows the places that news names most and no map: a place that stands in
// no table is told by the words around it, elsewhere.
package gazetteer
