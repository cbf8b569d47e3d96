namespace OrchardPortal.Conversations.Services;

/// <summary>What a message may carry.</summary>
/// <param name="MaxTextLength">In UTF-16 code units, as a form's maxlength counts.</param>
/// <param name="MaxFileBytes">For each file.</param>
/// <param name="AllowedExtensions">With the dot, lower-case; extensions without a known content type are refused all the same.</param>
public sealed record MessageLimits(int MaxTextLength, int MaxFiles, long MaxFileBytes, IReadOnlyCollection<string> AllowedExtensions)
{
    public static MessageLimits Default { get; } = new(20_000, 10, 20L * 1024 * 1024, AttachmentTypes.Extensions);

    /// <summary>For a file field's accept attribute.</summary>
    public string Accept => string.Join(',', AllowedExtensions);
}
