namespace OrchardCore.Email.Services;

public class EmailProviderTypeOptions
{
    /// <exception cref="ArgumentException">The type is no <see cref="IEmailProvider"/>.</exception>
    public EmailProviderTypeOptions(Type type)
    {
        if (!typeof(IEmailProvider).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type} is no {nameof(IEmailProvider)}.", nameof(type));
        }

        Type = type;
    }

    public Type Type { get; }

    public bool IsEnabled { get; set; }
}
