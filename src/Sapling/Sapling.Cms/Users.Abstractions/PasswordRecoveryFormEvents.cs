namespace OrchardCore.Users.Events;

public abstract class PasswordRecoveryFormEvents : IPasswordRecoveryFormEvents
{
    public virtual Task PasswordRecoveredAsync(PasswordRecoveryContext context) => throw null!;

    public virtual Task PasswordResetAsync(PasswordRecoveryContext context) => throw null!;

    public virtual Task RecoveringPasswordAsync(Action<string, string> reportError) => throw null!;

    public virtual Task ResettingPasswordAsync(Action<string, string> reportError) => throw null!;
}
