using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>Accepts an e-mail address by the rules of the site's <see cref="IEmailAddressValidator"/>; an empty value is for [Required] to judge.</summary>
public class EmailAddressAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string { Length: > 0 } address || validationContext.GetRequiredService<IEmailAddressValidator>().Validate(address))
        {
            return ValidationResult.Success;
        }

        var message = ErrorMessage ?? "Invalid email address.";
        var S = validationContext.GetService<IStringLocalizer<EmailAddressAttribute>>();
        return new ValidationResult(S?[message] ?? message, validationContext.MemberName is { } member ? [member] : null);
    }
}
