namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>What only OpenID Connect needs to know of a provider.</summary>
public sealed class OpenIdConnectSettings
{
    public const string DefaultScopes = "openid email profile";

    /// <summary>The issuer: its metadata is at <c>/.well-known/openid-configuration</c> below it.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>As <see cref="Services.ProviderSecrets"/> sealed it; empty for a client without one.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Parted by spaces; <c>openid</c> is always asked for.</summary>
    public string Scopes { get; set; } = DefaultScopes;

    /// <summary>Claims that the token does not carry are asked for.</summary>
    public bool AsksUserInfo { get; set; } = true;

    /// <summary>Whoever logs out here is offered to log out of the provider, too.</summary>
    public bool LogsOut { get; set; } = true;
}
