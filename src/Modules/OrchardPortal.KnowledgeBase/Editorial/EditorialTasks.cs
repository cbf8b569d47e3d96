using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Tasks are written in a transaction of their own: what asked for one never fails or waits because of it.</summary>
internal sealed class EditorialTasks : IEditorialTasks
{
    public Task AddAsync(string kind, string subjectKey, string title, string detail, string? url = null, bool reopens = false, string? assigneeId = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        var wanted = new WantedTask(
            kind,
            KeyOf(kind, subjectKey),
            Cut(OneLine(title), EditorialTask.TitleMaxLength),
            Cut(detail.Trim(), EditorialTask.DetailMaxLength),
            url is { Length: <= EditorialTask.UrlMaxLength } ? url : string.Empty,
            reopens,
            assigneeId ?? string.Empty);
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<EditorialTaskWriter>().WriteAsync(wanted));

        return Task.CompletedTask;
    }

    public Task EndAsync(string kind, string subjectKey)
    {
        var key = KeyOf(kind, subjectKey);
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<EditorialTaskWriter>().EndAsync(key));

        return Task.CompletedTask;
    }

    internal static string KeyOf(string kind, string subjectKey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{subjectKey}")));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // Half of a pair is no character, and PostgreSQL takes none.
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;

        return text[..end] + "…";
    }
}
