using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Data;
using OrchardCore.Recipes.Models;

namespace Sapling.Admin.Setup;

/// <summary>What the setup screen asks.</summary>
public class SetupViewModel
{
    [Required(ErrorMessage = "The site needs a name.")]
    [StringLength(70, ErrorMessage = "The name has at most 70 characters.")]
    public string? SiteName { get; set; }

    [StringLength(100)]
    public string? SiteTimeZone { get; set; }

    [Required(ErrorMessage = "Choose what the site is made from.")]
    public string? RecipeName { get; set; }

    public string? DatabaseProvider { get; set; }

    [StringLength(2000, ErrorMessage = "The connection string has at most 2000 characters.")]
    public string? ConnectionString { get; set; }

    [RegularExpression("[A-Za-z][A-Za-z0-9_]{0,29}", ErrorMessage = "The prefix is at most 30 letters, digits and underscores, and begins with a letter.")]
    public string? TablePrefix { get; set; }

    [Required(ErrorMessage = "The administrator needs a user name.")]
    [StringLength(255, ErrorMessage = "The user name has at most 255 characters.")]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "The administrator needs an e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not an e-mail address.")]
    [StringLength(255, ErrorMessage = "The e-mail address has at most 255 characters.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "The administrator needs a password.")]
    [DataType(DataType.Password)]
    [StringLength(200, ErrorMessage = "The password has at most 200 characters.")]
    public string? Password { get; set; }

    [Compare(nameof(Password), ErrorMessage = "The two passwords are not the same.")]
    [DataType(DataType.Password)]
    public string? PasswordConfirmation { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<RecipeDescriptor> Recipes { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<DatabaseProvider> DatabaseProviders { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<KeyValuePair<string, string>> TimeZones { get; set; } = [];

    /// <summary>Whether the configuration says which database to use, so that nobody is asked.</summary>
    [BindNever]
    public bool IsDatabasePreset { get; set; }
}
