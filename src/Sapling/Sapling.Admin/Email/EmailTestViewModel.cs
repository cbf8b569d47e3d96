using System.ComponentModel.DataAnnotations;

namespace Sapling.Admin.Email;

public class EmailTestViewModel
{
    [Required]
    [OrchardCore.Email.EmailAddress]
    public string? To { get; set; }

    [Required]
    [StringLength(200)]
    public string? Subject { get; set; }

    [Required]
    [StringLength(10_000)]
    public string? Body { get; set; }
}
