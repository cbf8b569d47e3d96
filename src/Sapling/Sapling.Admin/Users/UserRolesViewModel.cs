using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Admin.Users;

public class UserRolesViewModel
{
    /// <summary>The names of the chosen roles.</summary>
    public string[] Roles { get; set; } = [];

    [BindNever]
    public string[] AvailableRoles { get; set; } = [];
}
