using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

public class RegisterUserForm : Entity
{
    public string UserName { get; set; } = default!;

    public string Email { get; set; } = default!;

    public string Password { get; set; } = default!;
}
