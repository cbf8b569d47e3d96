using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Admin.Users;

public class UserInformationViewModel
{
    [StringLength(255)]
    public string? UserName { get; set; }

    [StringLength(254)]
    [DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    /// <summary>Whether the address is known to be the user's own: only then is the user the contact of that address.</summary>
    public bool EmailConfirmed { get; set; }

    public bool IsEnabled { get; set; }

    /// <summary>A new password; empty keeps the one there is.</summary>
    [StringLength(200)]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [BindNever]
    public bool IsNew { get; set; }
}
