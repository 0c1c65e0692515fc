using System;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the file for a spec.</summary>
internal static class FileEmitter
{
    public static SourceText Emit(FileSpec spec)
    {
        var writer = new SourceWriter();
        switch (spec)
        {
            case TemplateSpec template:
                TemplateEmitter.Emit(writer, template);
                break;
            case ConstantsSpec constants:
                ConstantsEmitter.Emit(writer, constants);
                break;
            case LocationConstraintSpec locations:
                LocationConstraintEmitter.Emit(writer, locations);
                break;
            case TopicArnSpec topic:
                TopicArnEmitter.Emit(writer, topic);
                break;
            case TextConverterSpec converter:
                TextConverterEmitter.Emit(writer, converter);
                break;
            case AnnotationsSpec:
                AnnotationsEmitter.Emit(writer, spec.Settings);
                break;
            case IsExternalInitSpec:
                IsExternalInitEmitter.Emit(writer);
                break;
            case SecretNamesSpec secrets:
                SecretNamesEmitter.Emit(writer, secrets);
                break;
            case ModelSpec model:
                ModelEmitter.Emit(writer, model);
                break;
            case SerializationSpec serialization:
                SerializationEmitter.Emit(writer, serialization);
                break;
            case XmlSpec xml:
                XmlEmitter.Emit(writer, xml);
                break;
            case ViewSpec view:
                ViewEmitter.Emit(writer, view);
                break;
            case HttpBindingSpec binding:
                HttpBindingEmitter.Emit(writer, binding);
                break;
            case JsonContextSpec context:
                JsonContextEmitter.Emit(writer, context);
                break;
            case NotificationModelSpec:
                NotificationModelEmitter.Emit(writer, spec.Settings);
                break;
            case RecognitionSpec recognition:
                RecognitionEmitter.Emit(writer, recognition);
                break;
            case UnwrappingSpec unwrapping:
                UnwrappingEmitter.Emit(writer, unwrapping);
                break;
            case UnwrappedMessageSpec unwrapped:
                UnwrappedMessageEmitter.Emit(writer, unwrapped);
                break;
            case ObjectEventSpec objectEvent:
                ObjectEventEmitter.Emit(writer, objectEvent);
                break;
            default:
                throw new ArgumentException($"{spec.GetType().Name} has no emitter.", nameof(spec));
        }
        return writer.ToSourceText();
    }
}
