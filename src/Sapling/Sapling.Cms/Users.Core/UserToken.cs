namespace OrchardCore.Users.Models;

/// <summary>A value that an authentication method keeps with a user.</summary>
public class UserToken
{
    public string LoginProvider { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Value { get; set; }
}
