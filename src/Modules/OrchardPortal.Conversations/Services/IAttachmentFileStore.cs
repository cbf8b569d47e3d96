using OrchardCore.FileStorage;

namespace OrchardPortal.Conversations.Services;

/// <summary>Where the bytes of attachments are: outside of anything that is served.</summary>
internal interface IAttachmentFileStore : IFileStore;
