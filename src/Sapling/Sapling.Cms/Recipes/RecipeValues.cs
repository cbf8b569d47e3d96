using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OrchardCore.Recipes.Models;

namespace Sapling.Cms.Recipes;

/// <summary>
/// What the expressions of a recipe stand for: <c>[js: variables('x')]</c>, <c>[js: parameters('x')]</c>,
/// <c>[js: configuration('x', 'default')]</c>, <c>[js: uuid()]</c>, joined with <c>+</c> to each other and to texts in quotes,
/// and <c>[file:text('path')]</c>, <c>[file:base64('path')]</c>, <c>[file:json('path')]</c> relative to the recipe.
/// </summary>
internal sealed class RecipeValues(
    RecipeDescriptor recipe, JsonObject variables, IDictionary<string, object> parameters, IConfiguration configuration)
{
    private readonly Dictionary<string, JsonNode?> _variables = [];

    /// <summary>The node with all expressions in it replaced.</summary>
    /// <exception cref="FormatException">An expression is wrong.</exception>
    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject obj => new JsonObject(obj.Select(property => KeyValuePair.Create(property.Key, Evaluate(property.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Evaluate)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Evaluate(text),
        _ => node?.DeepClone(),
    };

    private JsonNode? Evaluate(string text)
    {
        if (text.Length < 2 || text[0] != '[' || text[^1] != ']')
        {
            return JsonValue.Create(text);
        }

        var expression = text.AsSpan(1, text.Length - 2).Trim();
        return expression.StartsWith("js:", StringComparison.Ordinal) ? Script(expression[3..].ToString())
            : expression.StartsWith("file:", StringComparison.Ordinal) ? File(expression[5..].ToString())
            : JsonValue.Create(text);
    }

    private JsonNode? Script(string expression)
    {
        var terms = RecipeExpression.Parse(expression);
        return terms.Count == 1 ? Value(terms[0]) : JsonValue.Create(string.Concat(terms.Select(term => Value(term)?.ToString())));
    }

    private JsonNode? Value(RecipeExpression term) => (term.Function, term.Arguments) switch
    {
        (null, [var text]) => JsonValue.Create(text),
        ("uuid", []) => JsonValue.Create(OrchardCore.IdGenerator.GenerateId()),
        ("variables", [var name]) => Variable(name)?.DeepClone(),
        ("parameters", [var name]) => JsonValue.Create(parameters.TryGetValue(name, out var value) ? value?.ToString() : null),
        ("configuration", [var key]) => JsonValue.Create(configuration[key]),
        ("configuration", [var key, var otherwise]) => JsonValue.Create(configuration[key] ?? otherwise),
        _ => throw new FormatException($"'{term.Function}' with {term.Arguments.Count} values is no function that recipes know."),
    };

    private JsonNode? Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!variables.TryGetPropertyValue(name, out var node))
        {
            throw new FormatException($"The recipe has no variable '{name}'.");
        }

        // Evaluated once, so that a variable with a generated id is the same id everywhere.
        return _variables[name] = Evaluate(node);
    }

    private JsonNode? File(string expression)
    {
        if (RecipeExpression.Parse(expression) is not [{ Function: { } function, Arguments: [var path] }])
        {
            throw new FormatException($"'file:{expression}' is not of the form file:text('path').");
        }

        var file = recipe.FileProvider.GetFileInfo($"{recipe.BasePath}/{path}");
        if (!file.Exists)
        {
            throw new FormatException($"There is no file '{path}' beside the recipe.");
        }

        using var stream = file.CreateReadStream();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return function switch
        {
            "base64" => JsonValue.Create(Convert.ToBase64String(memory.ToArray())),
            "text" => JsonValue.Create(Text(memory)),
            "json" => JsonNode.Parse(Text(memory)),
            _ => throw new FormatException($"'file:{function}' is no function that recipes know."),
        };
    }

    private static string Text(MemoryStream memory)
    {
        memory.Position = 0;
        using var reader = new StreamReader(memory);
        return reader.ReadToEnd();
    }
}
