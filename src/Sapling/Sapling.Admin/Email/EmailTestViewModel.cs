using System.ComponentModel.DataAnnotations;

namespace Sapling.Admin.Email;

public class EmailTestViewModel
{
    [Required(ErrorMessage = "Enter one e-mail address, such as name@example.com.")]
    [OrchardCore.Email.EmailAddress]
    public string? To { get; set; }

    [Required(ErrorMessage = "Enter a value.")]
    [StringLength(200)]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "Enter a value.")]
    [StringLength(10_000)]
    public string? Body { get; set; }
}
