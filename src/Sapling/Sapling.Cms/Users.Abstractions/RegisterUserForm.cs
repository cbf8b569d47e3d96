using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What a visitor who signs up gives.</summary>
public class RegisterUserForm : Entity
{
    public string UserName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;
}
