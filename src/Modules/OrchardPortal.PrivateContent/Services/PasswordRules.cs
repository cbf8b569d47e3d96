using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Says what is wrong with a new password, in the visitor's language, before anything is used up for it.</summary>
internal sealed class PasswordRules(UserManager<IUser> users, IOptions<IdentityOptions> options, IStringLocalizer<PasswordRules> stringLocalizer)
{
    public const int MaxLength = 256;

    private static readonly User _somebody = new() { UserName = "somebody" };

    private readonly IStringLocalizer S = stringLocalizer;

    public int MinLength => options.Value.Password.RequiredLength;

    /// <summary>What a password must have, for the hint beside its field.</summary>
    public string Describe()
    {
        var rules = options.Value.Password;
        List<string> parts = [S["{0} characters", rules.RequiredLength]];
        AddIf(rules.RequireLowercase, S["a lower-case letter"]);
        AddIf(rules.RequireUppercase, S["an upper-case letter"]);
        AddIf(rules.RequireDigit, S["a digit"]);
        AddIf(rules.RequireNonAlphanumeric, S["a sign that is neither"]);

        return S["At least: {0}.", string.Join(", ", parts)];

        void AddIf(bool isRequired, string part)
        {
            if (isRequired)
            {
                parts.Add(part);
            }
        }
    }

    /// <param name="password">As typed.</param>
    /// <param name="user">Whose it will be; null when there is no account yet.</param>
    /// <returns>Null when it is good.</returns>
    public async Task<string?> CheckAsync(string? password, IUser? user = null)
    {
        if (string.IsNullOrEmpty(password))
        {
            return S["Choose a password."];
        }

        if (password.Length > MaxLength)
        {
            return S["A password has at most {0} characters.", MaxLength];
        }

        foreach (var validator in users.PasswordValidators)
        {
            if ((await validator.ValidateAsync(users, user ?? _somebody, password)).Errors.FirstOrDefault() is { } error)
            {
                return Say(error);
            }
        }

        return null;
    }

    private string Say(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => S["A password has at least {0} characters.", options.Value.Password.RequiredLength],
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => S["A password has at least {0} different characters.", options.Value.Password.RequiredUniqueChars],
        nameof(IdentityErrorDescriber.PasswordRequiresDigit) => S["A password has at least one digit."],
        nameof(IdentityErrorDescriber.PasswordRequiresLower) => S["A password has at least one lower-case letter."],
        nameof(IdentityErrorDescriber.PasswordRequiresUpper) => S["A password has at least one upper-case letter."],
        nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric) => S["A password has at least one character that is neither a letter nor a digit."],
        _ => error.Description,
    };
}
