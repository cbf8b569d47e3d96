using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>What the portal's settings allow in a message (section 15 of the requirements).</summary>
public static class PortalLimits
{
    /// <summary>Room for the text fields of a form beside its files, in bytes.</summary>
    private const long FieldsLength = 1024 * 1024;

    private static readonly char[] _separators = [' ', ',', ';', '\r', '\n', '\t'];

    public static MessageLimits Of(PortalSettingsPart settings)
    {
        var wanted = settings.AllowedExtensions
            .Split(_separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(extension => "." + extension.TrimStart('.').ToLowerInvariant())
            .ToHashSet();

        // Settings narrow what conversations accept at all; they never widen it.
        var extensions = wanted.Count == 0 ? AttachmentTypes.Extensions : [.. AttachmentTypes.Extensions.Where(wanted.Contains)];

        return new MessageLimits(
            MessageLimits.Default.MaxTextLength,
            settings.MaxAttachments,
            settings.MaxAttachmentMegabytes * 1024L * 1024L,
            extensions);
    }

    /// <summary>The longest form that is read at all, in bytes.</summary>
    public static long FormLength(PortalSettingsPart settings) =>
        (settings.MaxAttachments * settings.MaxAttachmentMegabytes * 1024L * 1024L) + FieldsLength;
}
