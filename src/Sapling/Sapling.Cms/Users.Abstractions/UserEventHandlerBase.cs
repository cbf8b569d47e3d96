namespace OrchardCore.Users.Handlers;

public abstract class UserEventHandlerBase : IUserEventHandler
{
    public virtual Task CreatingAsync(UserCreateContext context) => throw null!;

    public virtual Task CreatedAsync(UserCreateContext context) => throw null!;

    public virtual Task DeletingAsync(UserDeleteContext context) => throw null!;

    public virtual Task DeletedAsync(UserDeleteContext context) => throw null!;

    public virtual Task UpdatingAsync(UserUpdateContext context) => throw null!;

    public virtual Task UpdatedAsync(UserUpdateContext context) => throw null!;

    public virtual Task DisabledAsync(UserContext context) => throw null!;

    public virtual Task EnabledAsync(UserContext context) => throw null!;

    public virtual Task ConfirmedAsync(UserConfirmContext context) => throw null!;
}
