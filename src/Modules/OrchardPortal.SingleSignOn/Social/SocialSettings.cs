namespace OrchardPortal.SingleSignOn.Social;

/// <summary>What only OAuth 2 needs to know of a network: it says nothing of itself, and each tells of people in its own way.</summary>
public sealed class SocialSettings
{
    public string AuthorizationEndpoint { get; set; } = "";

    public string TokenEndpoint { get; set; } = "";

    /// <summary>Answers who the holder of a token is, as JSON.</summary>
    public string UserEndpoint { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>As <see cref="Services.ProviderSecrets"/> sealed it.</summary>
    public string ClientSecret { get; set; } = "";

    public string Scopes { get; set; } = "";

    /// <summary>Where in that answer the person's never-changing id is: <c>data.id</c>.</summary>
    public string SubjectClaim { get; set; } = "id";

    /// <summary>The secret goes into a header and not into the form.</summary>
    public bool SecretInHeader { get; set; }
}
