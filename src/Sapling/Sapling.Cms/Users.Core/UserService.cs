using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

internal sealed class UserService : IUserService
{
    // The hash of a password nobody has: an unknown account takes as long to refuse as a known one.
    private static readonly string _nobodysHash = new PasswordHasher<IUser>().HashPassword(new User(), Guid.NewGuid().ToString("N"));

    private readonly SignInManager<IUser> _signInManager;
    private readonly UserManager<IUser> _userManager;
    private readonly IdentityOptions _identityOptions;
    private readonly IEnumerable<IPasswordRecoveryFormEvents> _passwordRecoveryEvents;
    private readonly IEnumerable<IRegistrationFormEvents> _registrationEvents;
    private readonly RegistrationOptions _registrationOptions;
    private readonly IEnumerable<IUserEventHandler> _handlers;
    private readonly IStringLocalizer S;

    public UserService(
        SignInManager<IUser> signInManager,
        UserManager<IUser> userManager,
        IOptions<IdentityOptions> identityOptions,
        IEnumerable<IPasswordRecoveryFormEvents> passwordRecoveryEvents,
        IEnumerable<IRegistrationFormEvents> registrationEvents,
        IOptions<RegistrationOptions> registrationOptions,
        IEnumerable<IUserEventHandler> handlers,
        IStringLocalizer<UserService> stringLocalizer)
    {
        _signInManager = signInManager;
        _userManager = userManager;
        _identityOptions = identityOptions.Value;
        _passwordRecoveryEvents = passwordRecoveryEvents;
        _registrationEvents = registrationEvents;
        _registrationOptions = registrationOptions.Value;
        _handlers = handlers;
        S = stringLocalizer;
    }

    public async Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        var user = await GetUserAsync(usernameOrEmail) as User;
        var result = user is null ? SignInResult.Failed : await _signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (user is null or { PasswordHash: null } || result.IsLockedOut || result.IsNotAllowed)
        {
            _userManager.PasswordHasher.VerifyHashedPassword(user ?? new User(), _nobodysHash, password);
        }

        if (result.Succeeded && user is { IsEnabled: true })
        {
            return user;
        }

        reportError(string.Empty, S["The user name or password is not right, or the account cannot be used at the moment."]);
        return null;
    }

    public async Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError)
    {
        if (string.IsNullOrWhiteSpace(user.UserName))
        {
            reportError(nameof(User.UserName), S["A user name is required."]);
            return null;
        }

        var result = string.IsNullOrEmpty(password)
            ? await _userManager.CreateAsync(user)
            : await _userManager.CreateAsync(user, password);
        return Report(result, user, reportError) ? user : null;
    }

    public async Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError)
    {
        if (string.Equals(((User)user).Email, newEmail, StringComparison.Ordinal))
        {
            return true;
        }

        var token = await _userManager.GenerateChangeEmailTokenAsync(user, newEmail);
        return Report(await _userManager.ChangeEmailAsync(user, newEmail, token), user, reportError);
    }

    public async Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError)
        => Report(await _userManager.ChangePasswordAsync(user, currentPassword, newPassword), user, reportError);

    public Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal) => _userManager.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string usernameOrEmail)
        => string.IsNullOrWhiteSpace(usernameOrEmail)
            ? null
            : await _userManager.FindByNameAsync(usernameOrEmail.Trim())
                ?? await _userManager.FindByEmailAsync(usernameOrEmail.Trim());

    public async Task<IUser?> GetUserByUniqueIdAsync(string userId)
        => string.IsNullOrWhiteSpace(userId) ? null : await _userManager.FindByIdAsync(userId);

    public async Task<IUser?> GetForgotPasswordUserAsync(string userId)
    {
        if (await GetUserAsync(userId) is not User { IsEnabled: true } user)
        {
            return null;
        }

        user.ResetToken = Convert.ToBase64String(Encoding.UTF8.GetBytes(await _userManager.GeneratePasswordResetTokenAsync(user)));
        return user;
    }

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        var valid = true;
        foreach (var listener in _passwordRecoveryEvents)
        {
            await listener.ResettingPasswordAsync((key, message) =>
            {
                valid = false;
                reportError(key, message);
            });
        }

        if (!valid)
        {
            return false;
        }

        if (await GetUserAsync(usernameOrEmail) is not { } user || Decode(resetToken) is not { } token)
        {
            // As for a token that is too old: whether the account exists is nobody's business.
            reportError(string.Empty, S["The link was used already or is too old. Please ask for a new one."]);
            return false;
        }

        if (!Report(await _userManager.ResetPasswordAsync(user, token, newPassword), user, reportError))
        {
            return false;
        }

        var context = new PasswordRecoveryContext(user);
        foreach (var listener in _passwordRecoveryEvents)
        {
            await listener.PasswordResetAsync(context);
        }

        return true;
    }

    public async Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser? user)
        => user is null ? null : await _signInManager.CreateUserPrincipalAsync(user);

    public async Task<IUser?> RegisterAsync(RegisterUserForm model, Action<string, string> reportError)
    {
        var valid = true;
        foreach (var listener in _registrationEvents)
        {
            await listener.RegistrationValidationAsync((key, message) =>
            {
                valid = false;
                reportError(key, message);
            });
        }

        if (!valid)
        {
            return null;
        }

        var user = await CreateUserAsync(
            new User
            {
                UserName = model.UserName,
                Email = model.Email,
                EmailConfirmed = !_registrationOptions.UsersMustValidateEmail,
                IsEnabled = !_registrationOptions.UsersAreModerated,
            },
            model.Password,
            reportError);
        if (user is null)
        {
            return null;
        }

        var context = new UserRegisteringContext(user);
        foreach (var listener in _registrationEvents)
        {
            await listener.RegisteringAsync(context);
        }

        if (!context.CancelSignIn && user is User { IsEnabled: true } && !_registrationOptions.UsersMustValidateEmail)
        {
            await _signInManager.SignInAsync(user, isPersistent: false);
        }

        foreach (var listener in _registrationEvents)
        {
            await listener.RegisteredAsync(user);
        }

        return user;
    }

    public Task<bool> EnableAsync(IUser user) => SetEnabledAsync((User)user, enabled: true);

    public Task<bool> DisableAsync(IUser user) => SetEnabledAsync((User)user, enabled: false);

    private async Task<bool> SetEnabledAsync(User user, bool enabled)
    {
        if (user.IsEnabled == enabled)
        {
            return true;
        }

        user.IsEnabled = enabled;

        // A new stamp: sessions from before stay ended even if the account is enabled again.
        if (!(await _userManager.UpdateSecurityStampAsync(user)).Succeeded)
        {
            return false;
        }

        var context = new UserContext(user);
        foreach (var handler in _handlers)
        {
            await (enabled ? handler.EnabledAsync(context) : handler.DisabledAsync(context));
        }

        return true;
    }

    private bool Report(IdentityResult result, IUser user, Action<string, string> reportError)
    {
        UserErrors.Report(result.Errors, (User)user, S, _identityOptions.Password, reportError);
        return result.Succeeded;
    }

    private static string? Decode(string? resetToken)
    {
        var buffer = new byte[resetToken?.Length ?? 0];
        return !string.IsNullOrEmpty(resetToken) && Convert.TryFromBase64String(resetToken, buffer, out var length)
            ? Encoding.UTF8.GetString(buffer, 0, length)
            : null;
    }
}
