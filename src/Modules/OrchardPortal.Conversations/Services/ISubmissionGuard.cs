namespace OrchardPortal.Conversations.Services;

/// <summary>
/// One action of a visitor, done once and wholly: the same form sent twice makes one ticket or message and leads to the same
/// place. It commits the session; when the action fails nothing of it is kept, files included.
/// </summary>
public interface ISubmissionGuard
{
    /// <param name="form">Which form, of whom.</param>
    /// <param name="action">Does the work and says where it leads (a ticket number, a message id). Not run the second time.</param>
    Task<SubmissionResult> RunAsync(SubmittedForm form, Func<Task<string>> action);
}
