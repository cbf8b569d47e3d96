namespace OrchardCore.Users.Models;

/// <summary>A user as a recipe brings it; the password comes as a hash of ASP.NET Core Identity.</summary>
internal sealed class UsersStepUserModel
{
    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? PasswordHash { get; set; }

    public bool EmailConfirmed { get; set; }

    public bool IsEnabled { get; set; } = true;

    public string? SecurityStamp { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool TwoFactorEnabled { get; set; }

    public bool IsLockoutEnabled { get; set; }

    public int AccessFailedCount { get; set; }

    public IList<string> RoleNames { get; set; } = [];
}
