using System.Text.Json.Serialization;

namespace OrchardPortal.PrivateContent.Models;

/// <summary>Who may see something: a domain's private pages, an article, a category or any other content item (requirement 20).</summary>
public sealed class AccessRule
{
    [JsonConverter(typeof(JsonStringEnumConverter<AccessAudience>))]
    public AccessAudience Audience { get; set; }

    /// <summary>The contact lists, where the audience is of lists; one of them is enough.</summary>
    public string[] ListIds
    {
        get;
        set => field = value ?? [];
    } = [];

    [JsonIgnore]
    public bool AsksForLists => Audience is AccessAudience.Lists or AccessAudience.SsoLists;

    [JsonIgnore]
    public bool AsksForSso => Audience is AccessAudience.Sso or AccessAudience.SsoLists;

    /// <summary>The rule as index tables keep it; the same for rules that mean the same.</summary>
    /// <returns>Null for everybody.</returns>
    public string? ToText() => Audience switch
    {
        AccessAudience.Everybody => null,
        _ when AsksForLists => $"{Audience}:{string.Join(',', ListIds.Distinct().Order(StringComparer.Ordinal))}",
        _ => Audience.ToString(),
    };

    /// <summary>Reads what <see cref="ToText"/> made. What cannot be read lets nobody in but staff.</summary>
    public static AccessRule Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new AccessRule();
        }

        var parts = text.Split(':', 2);

        return Enum.TryParse<AccessAudience>(parts[0], out var audience) && Enum.IsDefined(audience)
            ? new AccessRule { Audience = audience, ListIds = parts.Length == 2 ? parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries) : [] }
            : new AccessRule { Audience = AccessAudience.SsoLists };
    }
}
