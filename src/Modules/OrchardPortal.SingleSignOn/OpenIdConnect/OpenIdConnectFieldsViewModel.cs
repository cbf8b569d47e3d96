using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>The settings of an OpenID Connect provider, as they are typed.</summary>
public class OpenIdConnectFieldsViewModel
{
    public string? Authority { get; set; }

    public string? ClientId { get; set; }

    /// <summary>Typed anew; empty keeps the one there is.</summary>
    public string? ClientSecret { get; set; }

    public bool RemovesSecret { get; set; }

    public string? Scopes { get; set; }

    public bool AsksUserInfo { get; set; }

    public bool LogsOut { get; set; }

    [BindNever]
    public bool HasSecret { get; set; }

    [BindNever]
    public string Preset { get; set; } = "";
}
