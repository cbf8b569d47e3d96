namespace OrchardCore.Users.Handlers;

public interface IExternalLoginEventHandler
{
    Task<string> GenerateUserName(string provider, IEnumerable<SerializableClaim> claims);

    Task UpdateUserAsync(UpdateUserContext context);
}
