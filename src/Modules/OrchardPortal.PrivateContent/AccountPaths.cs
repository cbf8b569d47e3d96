using OrchardCore.Users;

namespace OrchardPortal.PrivateContent;

/// <summary>Where the members' system pages live, relative to the site's root.</summary>
internal static class AccountPaths
{
    public const string Login = "account/login";
    public const string LogOut = "account/logout";
    public const string Denied = "account/denied";

    public static void Apply(UserOptions options)
    {
        options.LoginPath = Login;
        options.LogoffPath = LogOut;
    }
}
