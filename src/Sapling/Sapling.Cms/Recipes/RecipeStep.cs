using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace Sapling.Cms.Recipes;

/// <summary>A step of a recipe.</summary>
/// <param name="Number">Counted from 1 in the recipe that it stands in.</param>
/// <param name="Values">What the expressions of its recipe stand for.</param>
internal sealed record RecipeStep(RecipeDescriptor Recipe, int Number, string Name, JsonObject Content, RecipeValues Values);
