using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>The settings of a hand-off by signed tokens, as they are typed.</summary>
public class JwtFieldsViewModel
{
    public string? Algorithm { get; set; }

    public string? Issuer { get; set; }

    /// <summary>Not simply "Audience": that is the name of the field that says whom the provider lets in.</summary>
    public string? TokenAudience { get; set; }

    /// <summary>Typed anew; empty keeps the one there is.</summary>
    public string? Secret { get; set; }

    public string? PublicKey { get; set; }

    public string? LoginUrl { get; set; }

    public string? LogOutUrl { get; set; }

    [BindNever]
    public bool HasSecret { get; set; }
}
