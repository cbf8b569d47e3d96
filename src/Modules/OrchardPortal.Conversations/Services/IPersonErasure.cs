namespace OrchardPortal.Conversations.Services;

/// <summary>Takes the name of a person out of conversations and histories, which stay as they are otherwise.</summary>
public interface IPersonErasure
{
    /// <param name="contactId">The customer.</param>
    /// <param name="userId">Their account.</param>
    /// <param name="formerName">What they were called.</param>
    /// <param name="name">What they are called from now on.</param>
    Task EraseAsync(string contactId, string userId, string formerName, string name);
}
