using System.Text.Json;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>What a provider said of a person: values by name. Nested objects have names with dots; a name may have several values.</summary>
public sealed class ReceivedClaims
{
    /// <summary>Longer lists and values are cut: they come from outside.</summary>
    private const int MaxClaims = 500;
    private const int MaxValueLength = 4000;
    private const int MaxDepth = 5;

    private readonly List<KeyValuePair<string, string>> _all = [];

    /// <summary>In the order they came.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _all;

    public void Add(string name, string? value)
    {
        if (value is null || _all.Count >= MaxClaims)
        {
            return;
        }

        // User info says again what the token said.
        var claim = KeyValuePair.Create(name, value.Length > MaxValueLength ? value[..MaxValueLength] : value);
        if (!_all.Contains(claim))
        {
            _all.Add(claim);
        }
    }

    /// <summary>Adds all of an object.</summary>
    public void Add(JsonElement json, string prefix = "", int depth = 0)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when depth < MaxDepth:
                foreach (var property in json.EnumerateObject())
                {
                    Add(property.Value, prefix.Length == 0 ? property.Name : $"{prefix}.{property.Name}", depth + 1);
                }

                break;
            case JsonValueKind.Array when depth < MaxDepth:
                foreach (var item in json.EnumerateArray())
                {
                    Add(item, prefix, depth + 1);
                }

                break;
            case JsonValueKind.String:
                Add(prefix, json.GetString());
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                Add(prefix, json.GetRawText());
                break;
            default:
                break;
        }
    }

    /// <param name="names">One name, or several parted by commas, of which the first that has a value counts.</param>
    public string First(string? names) => Values(names).FirstOrDefault() ?? "";

    /// <inheritdoc cref="First"/>
    public IReadOnlyList<string> Values(string? names)
    {
        foreach (var name in (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var values = _all.Where(claim => claim.Key == name && claim.Value.Length > 0).Select(claim => claim.Value).ToList();
            if (values.Count > 0)
            {
                return values;
            }
        }

        return [];
    }
}
