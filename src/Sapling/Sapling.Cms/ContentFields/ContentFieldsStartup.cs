using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Drivers;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace OrchardCore.ContentFields;

[Feature("OrchardCore.ContentFields")]
internal sealed class ContentFieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<FieldRules>();
        services.AddContentField<TextField>().UseDisplayDriver<TextFieldDisplayDriver>().AddHandler<TextFieldHandler>();
        services.AddContentField<NumericField>().UseDisplayDriver<NumericFieldDisplayDriver>().AddHandler<NumericFieldHandler>();
        services.AddContentField<BooleanField>().UseDisplayDriver<BooleanFieldDisplayDriver>();
        services.AddContentField<DateField>().UseDisplayDriver<DateFieldDisplayDriver>().AddHandler<DateFieldHandler>();
        services.AddContentField<DateTimeField>().UseDisplayDriver<DateTimeFieldDisplayDriver>().AddHandler<DateTimeFieldHandler>();
        services.AddContentField<HtmlField>().UseDisplayDriver<HtmlFieldDisplayDriver>().AddHandler<HtmlFieldHandler>();

        services.AddScoped<PickerRules>();
        services.AddScoped<ContentPickerOptions>();
        services.AddScoped<UserPickerOptions>();
        services.AddContentField<ContentPickerField>().UseDisplayDriver<ContentPickerFieldDisplayDriver>().AddHandler<ContentPickerFieldHandler>();
        services.AddContentField<UserPickerField>().UseDisplayDriver<UserPickerFieldDisplayDriver>().AddHandler<UserPickerFieldHandler>();
    }
}
