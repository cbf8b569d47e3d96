namespace OrchardPortal.Conversations.Services;

/// <param name="Key">The path in the file store.</param>
/// <param name="Length">In bytes, as counted.</param>
/// <param name="Sha256">In hexadecimal.</param>
internal sealed record StoredFile(string Key, long Length, string Sha256);
