using OrchardPortal.Contacts.Accounts;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>The people who may look after articles: whose roles let them edit any.</summary>
internal sealed class EditorDirectory(IPermittedUsers permitted)
{
    private IReadOnlyDictionary<string, string>? _editors;

    /// <summary>Their names by user id, in the order of the names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListAsync() =>
        _editors ??= (await permitted.ListAsync(KnowledgeBasePermissions.EditArticles)).ToDictionary(editor => editor.UserId, editor => editor.Name);
}
