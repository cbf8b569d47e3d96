namespace OrchardCore.Users.Events;

public interface IPasswordRecoveryFormEvents
{
    Task ResettingPasswordAsync(Action<string, string> reportError);

    Task PasswordResetAsync(PasswordRecoveryContext context);

    Task RecoveringPasswordAsync(Action<string, string> reportError);

    Task PasswordRecoveredAsync(PasswordRecoveryContext context);
}
