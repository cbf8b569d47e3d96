using System.Text.Json.Serialization;

namespace OrchardPortal.PrivateContent.Models;

/// <summary>Who may see something: a domain's private pages, an article, a category or any other content item (requirement 20).</summary>
public sealed class AccessRule
{
    [JsonConverter(typeof(JsonStringEnumConverter<AccessAudience>))]
    public AccessAudience Audience { get; set; }

    /// <summary>The contact lists, where the audience is of lists; one of them is enough.</summary>
    public string[] ListIds { get; set; } = [];

    [JsonIgnore]
    public bool AsksForLists => Audience is AccessAudience.Lists or AccessAudience.SsoLists;

    [JsonIgnore]
    public bool AsksForSso => Audience is AccessAudience.Sso or AccessAudience.SsoLists;
}
