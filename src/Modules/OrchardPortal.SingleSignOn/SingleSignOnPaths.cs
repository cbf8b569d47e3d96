namespace OrchardPortal.SingleSignOn;

/// <summary>Where single sign-on lives, relative to the site's root. Providers know these addresses: they never change.</summary>
public static class SingleSignOnPaths
{
    public const string Root = "account/sso";

    /// <summary>Begins a login at a provider.</summary>
    public const string Start = Root + "/{provider}";

    /// <summary>Where OpenID Connect and OAuth providers send the visitor back.</summary>
    public const string Callback = Root + "/{provider}/callback";

    /// <summary>Where an application sends its users with a signed token.</summary>
    public const string Token = Root + "/{provider}/jwt";

    /// <summary>Where an OpenID Connect provider tells that a session has ended.</summary>
    public const string BackChannelLogOut = Root + "/{provider}/backchannel-logout";

    /// <summary>Offers to log out of the provider, too.</summary>
    public const string LoggedOut = Root + "/{provider}/logged-out";

    public static string Of(string template, string providerId) => template.Replace("{provider}", providerId, StringComparison.Ordinal);
}
