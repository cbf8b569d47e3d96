namespace OrchardCore.Users.Models;

public class RegistrationOptions
{
    public bool UsersMustValidateEmail { get; set; }

    /// <summary>New accounts stay disabled until staff enable them.</summary>
    public bool UsersAreModerated { get; set; }

    public bool UseSiteTheme { get; set; }
}
