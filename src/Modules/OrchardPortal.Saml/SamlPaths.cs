using OrchardPortal.SingleSignOn;

namespace OrchardPortal.Saml;

/// <summary>Where SAML lives, relative to the site's root. Providers know these addresses: they never change.</summary>
internal static class SamlPaths
{
    /// <summary>Where providers post their answers (assertion consumer service).</summary>
    public const string Assertion = SingleSignOnPaths.Root + "/{provider}/acs";

    public const string Metadata = SingleSignOnPaths.Root + "/{provider}/metadata";

    /// <summary>Single logout, both directions and bindings.</summary>
    public const string Logout = SingleSignOnPaths.Root + "/{provider}/logout";

    /// <summary>Sends the visitor to the provider with a form, to log out.</summary>
    public const string LogoutForm = SingleSignOnPaths.Root + "/{provider}/logout-form";
}
