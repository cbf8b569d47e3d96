namespace OrchardCore.Users.Handlers;

public enum UserConfirmationType
{
    Email = 0,
}
