using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What a visitor gives to log in.</summary>
public class LoginForm : Entity
{
    /// <summary>The user name or the e-mail address.</summary>
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }
}
