using System.Security.Claims;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>
/// The operations on accounts. Where one fails it returns null or false and reports why, as (field, message); the field is
/// empty for what is not about one field.
/// </summary>
public interface IUserService
{
    /// <summary>The enabled user with this user name or e-mail and password. What is reported does not tell whether the account exists.</summary>
    Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError);

    /// <param name="password">Null or empty makes an account without a password.</param>
    Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError);

    Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError);

    /// <summary>Sets a new password; ends the user's other sessions.</summary>
    Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError);

    Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    Task<IUser?> GetUserAsync(string usernameOrEmail);

    Task<IUser?> GetUserByUniqueIdAsync(string userId);

    /// <summary>The user with a fresh single-use token for resetting the password in <c>User.ResetToken</c>.</summary>
    /// <param name="userId">The user name or e-mail.</param>
    Task<IUser?> GetForgotPasswordUserAsync(string userId);

    /// <param name="resetToken">As in <c>User.ResetToken</c>: Base64 of the token's UTF-8 bytes.</param>
    Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError);

    Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser? user);

    Task<IUser?> RegisterAsync(RegisterUserForm model, Action<string, string> reportError);

    Task<bool> EnableAsync(IUser user);

    /// <summary>Locks the user out at once, running sessions included.</summary>
    Task<bool> DisableAsync(IUser user);
}
