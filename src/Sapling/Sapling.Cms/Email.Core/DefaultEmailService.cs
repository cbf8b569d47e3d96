using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Infrastructure;
using OrchardCore.Modules;

namespace OrchardCore.Email.Services;

internal sealed class DefaultEmailService(
    IEmailProviderResolver resolver,
    IEnumerable<IEmailServiceEvents> events,
    ILogger<DefaultEmailService> logger,
    IStringLocalizer<DefaultEmailService> stringLocalizer) : IEmailService
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await resolver.GetAsync(providerName) is not { } provider)
        {
            return Result.Failed(S["No way to send mail is set up."]);
        }

        var context = new MailMessageValidationContext(provider);
        await events.InvokeAsync((handler, token) => handler.ValidatingAsync(message, context, token), cancellationToken, logger);
        await events.InvokeAsync((handler, token) => handler.ValidatedAsync(message, context, token), cancellationToken, logger);
        if (context.Errors.Count > 0)
        {
            await events.InvokeAsync((handler, token) => handler.FailedAsync(message, token), cancellationToken, logger);
            return Result.Failed([.. context.Errors.SelectMany(field => field.Value.Select(error => new ResultError { Key = field.Key, Message = error }))]);
        }

        await events.InvokeAsync((handler, token) => handler.SendingAsync(message, token), cancellationToken, logger);
        var result = await provider.SendAsync(message, cancellationToken);
        await events.InvokeAsync(
            (handler, token) => result.Succeeded ? handler.SentAsync(message, token) : handler.FailedAsync(message, token), cancellationToken, logger);
        return result;
    }
}
