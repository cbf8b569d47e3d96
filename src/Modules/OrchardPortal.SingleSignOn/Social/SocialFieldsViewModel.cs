using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.SingleSignOn.Social;

/// <summary>The settings of a social network, as they are typed.</summary>
public class SocialFieldsViewModel
{
    public string? ClientId { get; set; }

    /// <summary>Typed anew; empty keeps the one there is.</summary>
    public string? ClientSecret { get; set; }

    public string? Scopes { get; set; }

    public string? AuthorizationEndpoint { get; set; }

    public string? TokenEndpoint { get; set; }

    public string? UserEndpoint { get; set; }

    public string? SubjectClaim { get; set; }

    public bool SecretInHeader { get; set; }

    [BindNever]
    public bool HasSecret { get; set; }
}
