using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Email;

public class EmailAddressAttribute : ValidationAttribute
{
    protected override ValidationResult IsValid(object value, ValidationContext validationContext) => throw null!;
}
