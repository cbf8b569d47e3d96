using System.ComponentModel.DataAnnotations;

namespace Sapling.Admin.Users;

public class LoginViewModel
{
    [StringLength(255)]
    public string? UserName { get; set; }

    [StringLength(200)]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    public bool RememberMe { get; set; }

    public string? ReturnUrl { get; set; }
}
