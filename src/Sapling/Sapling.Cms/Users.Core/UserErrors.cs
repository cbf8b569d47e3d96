using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Says what Identity refuses in the visitor's language, beside the field it is about.</summary>
internal static class UserErrors
{
    public static void Report(IEnumerable<IdentityError> errors, User user, IStringLocalizer S, PasswordOptions password, Action<string, string> reportError)
    {
        foreach (var error in errors)
        {
            var (field, message) = error.Code switch
            {
                nameof(IdentityErrorDescriber.DuplicateUserName) => (nameof(User.UserName), S["The user name '{0}' is taken.", user.UserName]),
                nameof(IdentityErrorDescriber.InvalidUserName) => (nameof(User.UserName), S["The user name '{0}' may have letters, digits and - . _ + only.", user.UserName]),
                nameof(IdentityErrorDescriber.DuplicateEmail) => (nameof(User.Email), S["The email '{0}' is taken.", user.Email ?? string.Empty]),
                nameof(IdentityErrorDescriber.InvalidEmail) => (nameof(User.Email), S["The email '{0}' is not valid.", user.Email ?? string.Empty]),
                nameof(IdentityErrorDescriber.PasswordTooShort) => ("Password", S["A password has at least {0} characters.", password.RequiredLength]),
                nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => ("Password", S["A password has at least {0} different characters.", password.RequiredUniqueChars]),
                nameof(IdentityErrorDescriber.PasswordRequiresDigit) => ("Password", S["A password has at least one digit."]),
                nameof(IdentityErrorDescriber.PasswordRequiresLower) => ("Password", S["A password has at least one lower-case letter."]),
                nameof(IdentityErrorDescriber.PasswordRequiresUpper) => ("Password", S["A password has at least one upper-case letter."]),
                nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric) => ("Password", S["A password has at least one character that is neither a letter nor a digit."]),
                nameof(IdentityErrorDescriber.PasswordMismatch) => ("CurrentPassword", S["The password is not right."]),
                nameof(IdentityErrorDescriber.InvalidToken) => (string.Empty, S["The link was used already or is too old. Please ask for a new one."]),
                nameof(IdentityErrorDescriber.ConcurrencyFailure) => (string.Empty, S["Somebody else has changed the account in the meantime. Please try again."]),
                _ => (string.Empty, new LocalizedString(error.Code, error.Description)),
            };
            reportError(field, message);
        }
    }
}
